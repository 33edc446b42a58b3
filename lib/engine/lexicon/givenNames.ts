/**
 * Given names by the pronoun that usually goes with them. Names common for both are left out: context
 * (a title, a pronoun close by) decides for those.
 */
export type Gender = 'he' | 'she';

/** Rows: pronoun, names (lower case, parted by spaces). Example: "Matt Bevin … he". */
const ROWS: readonly (readonly [Gender, string])[] = [
  [
    'he',
    `aaron abdul abdullah abraham adam ahmad ahmed ahmet aidan akira al alain alan albert alberto alejandro
    alessandro alexander alexandre alexei alfonso alfred ali alistair allan allen alvaro amir amit andre andreas
    andrei andres andrew andrey andrzej andy angelo angus anil ansel anthony antoine anton antonio antony anwar ari
    arjun arnold arthur arturo arun ashraf asif austin avi bao barack barry bart bashar ben benedict benjamin benny
    bernard bernardo bernie bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno
    bryan bryce byron caleb calvin carl carlo carlos cedric cesar chad charles charlie chen chris christian
    christoph christophe christopher chuck clarence claude claudio clay clayton clint clinton clive cody colin
    conor cory craig curtis cyril cyrus dale damian damien dan daniel daniele danny darren darryl dave david davide
    dean demetrius dennis denis derek derrick desmond devin dick diego dieter dimitri dirk dmitri dmitry dominic
    dominik don donald doug douglas drew duncan dustin dwayne dwight dylan earl ed eddie edgar edmund eduardo edward
    edwin eli elijah elias elliott elon emanuel emilio emmanuel enrico enrique eric erik ernest ernesto erwin ethan
    eugene evan fabian fadi faisal farhad farid felipe felix ferdinand fernando filip florian francesco francis
    francisco franco francois frank frankie franklin franz fred frederic frederick friedrich fritz gabriel garrett
    gary gavin gene geoff geoffrey george georges gerald gerard gerhard gianni gilbert gilberto giorgio giovanni
    giuseppe glenn gordon graham grant greg gregg gregory guido guillermo gunther gustavo guy hal hamid hank hans
    harold haroon harry harvey hasan hassan hector heinrich helmut henri henrik henry herbert herman hideo hiroshi
    howard hubert hugh hugo hussein ian ibrahim igor ignacio imran isaac ismail ivan jack jackson jacob jacques jaime
    jake jakob jakub james jamie jan janos jared jarrod jason javier jay jean-claude jeb jed jeff jeffrey jeremy
    jerome jerry jesse jim jimmy joachim joaquin joe joel joerg johan johann john johnny jon jonas jonathan jorge
    jose josef joseph josh joshua josiah juan julian julio jun jurgen justin kamal karim karl keir keith ken
    kenneth kenny kevin khaled khalid kirk klaus konrad kurt kyle lamar lance larry lars laurence laurent lawrence
    lee len leo leon leonard leonardo leroy lester lewis lloyd logan lorenzo louis luc luca
    lucas luis luiz lukas luke mahmoud malcolm manfred manuel marc marcel marcelo marco marcos marcus mario mark
    markus martin marty marvin mason massimo mateo mathias mathieu matt matteo matthew matthias maurice mauricio max
    maxim maximilian mehdi mehmet mel michael michal michel miguel mihai mike mikhail milan milo milton mitch mitchell
    mitt mohamed mohammad mohammed mohan morris moshe muhammad murray mustafa nasser nathan nathaniel naveen neal ned
    neil nelson newt nicholas nick nicola nicolas nigel niall nikolai nikola noah noel norbert norman oleg oliver
    olivier omar oscar osama otto owen pablo paolo parker pascal patrick paul paulo pavel pedro pervez pete peter phil
    philip philipp philippe phillip pierre piotr prakash quentin rafael raffaele rahul raj rajesh rajiv ralph ramon
    randall randy rashid raul ravi ray raymond recep reggie reginald rene reza ricardo rich richard rick ricky rob
    robert roberto robin rod rodney rodrigo roger roland rolf roman ron ronald ronnie ross roy ruben rudolf rudy rupert
    russell ryan saad saeed salman salvador salvatore sam samir samuel sanjay santiago scott sean sebastian sergei
    sergey sergio seth shane shaun shawn shinzo sid sidney silvio simon sonny spencer stanley stefan stefano stephan
    stephen steve steven stewart stuart sundar sunil suresh sven syed tareq tariq taro ted terence terrence terry theo
    theodore thiago thomas tim timothy toby todd tom tomas tommy tony travis trent trevor tristan troy tyler tyrone uwe
    vernon victor vijay vikram viktor vince vincent vinod vlad vladimir volodymyr wade wallace walt walter warren wayne
    wendell werner wilbur wilhelm will willem william willie wolfgang xavier yair yasser yitzhak yosef yuri yusuf yves
    zachary zach zbigniew zhang`,
  ],
  [
    'she',
    `abigail adele adriana agnes aimee aisha alana alessandra alexandra alexandria alice alicia alina alison allison
    alyssa amanda amber amelia amina amy ana anastasia andrea angela angelica angelina anita anja ann anna annabel anne
    annette annie antonia april ariana ashley astrid audrey aung ava ayesha barbara beatrice beatriz becky belinda
    bernadette beth bethany betsy betty beverly bianca bonnie brenda bridget brigitte brittany camila camilla candace
    candice cara carla carly carmen carol carole carolina caroline carolyn carrie cassandra cassie caterina catherine
    cathy cecilia celeste celia celine charlene charlotte chelsea cheryl chiara chloe christina christine cindy claire
    clara clarissa claudia colleen condoleezza connie constance cora courtney cristina crystal cynthia dana daisy
    danielle daphne darlene dawn deanna debbie deborah debra deirdre delia denise diana diane dianne dolores donna dora
    doris dorothy ebony edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen eloise elsa emilia
    emily emma erica erika erin esther eugenia eva eve evelyn faith fatima faye felicia felicity fiona florence frances
    francesca francine frederica gabriela gabrielle gail georgia georgina geraldine gertrude gina ginger giulia gladys
    glenda gloria grace greta gretchen gwen gwendolyn hannah harriet hazel heather heidi helen helena helene helga hilary
    hillary hope huda ida ilhan ilse imelda ines ingrid irene iris irina isabel isabella isabelle ivanka ivy jackie
    jacqueline jana jane janet janice janine jasmine jean jeanette jeanne jeannie jenna jennifer jenny jessica jill jo
    joan joanna joanne jocelyn jodi johanna josephine joy joyce juanita judith judy julia juliana julie juliet june
    justine kaitlyn kamala karen karin karina kate katharine katherine kathleen kathryn kathy katie katrina kayla
    keisha kellyanne kerry kimberly kirsten kirstjen krista kristen kristi kristin kristina kristine lara latoya laura
    lauren layla lea leah leila lena leticia liana lidia lillian lily lina linda lindsay lindsey lisa liz liza lois
    loretta lori lorraine louisa louise lucia lucille lucinda lucy luisa lydia lynn lynne mabel madeleine madeline madison
    mae magdalena maggie maia malala malia mandy manuela mara marcia margaret margarita maria mariam marian mariana marianne
    marie mariko marilyn marina marine marion marissa marjorie marlene marsha marta martha mary maryam matilda maud maureen
    maxine maya megan meghan melania melanie melinda melissa mercedes meredith mia michaela michele michelle mildred
    mimi mindy miranda miriam mitzi molly mona monica monika muriel myra myriam nadia nadine nancy naomi natalia natalie
    natasha nellie nicole nikki nina noor nora noreen norma octavia olga olive olivia oprah pam pamela patricia
    patsy patty paula pauline peggy penelope penny petra phoebe phyllis polly priscilla priti priya rachel ramona raquel
    rebecca regina renata renee rhonda rita roberta rosa rosalind rosario rose rosemary roxanne ruth sabrina sadie sally
    samantha sandra sara sarah sarah-jane sasha savannah selena serena shannon shari sharon sheila shelley sheryl shirley
    sienna silvia simone sofia sonia sonja sophia sophie stacey stacy stella stephanie sue summer susan susana susanna
    susanne suzanne svetlana sybil sylvia tamara tammy tanya tara tatiana tess teresa thelma theresa therese tiffany tina
    toni tracey tracy trisha tulsi ulrike uma ursula valentina valeria valerie vanessa vera veronica vicki vicky victoria
    viola violet virginia vivian wanda wendy whitney wilma winifred yasmin yolanda yvette yvonne zahra zainab zoe`,
  ],
];

const GENDERS = new Map(
  ROWS.flatMap(([gender, names]) => names.split(/\s+/).map((name) => [name, gender] as const)),
);

/** Given names that go with either pronoun: they still tell a person from a company. */
const EITHER = new Set(
  `ali andrea ashley bobby carol carroll chris claude courtney dale dana dominique gale gene glenn jackie jackson jaime jan
  jean jerry jo joan kerry laurence lauren lee leigh lindsay lindsey max mel michel misha nat nicola noor sasha shannon
  simone stacey tony whitney alex ash avery bailey blair cameron casey charley dakota drew eden ellis frankie hayden jamie jessie jody jordan
  jules kelly kendall kim leslie loren lou marion morgan pat peyton quinn reese riley robbie robin rowan sacha sam shelby
  sidney skyler taylor terry tracy val xi li wei ming yoko kofi kwame chidi ngozi amara tariq min hyun`.split(
    /\s+/,
  ),
);

/** The pronoun that goes with a given name, or null if either may. @param name lower case. */
export function genderOfName(name: string): Gender | null {
  return EITHER.has(name) ? null : (GENDERS.get(name) ?? null);
}

/** @param name lower case. */
export function isGivenName(name: string): boolean {
  return GENDERS.has(name) || EITHER.has(name);
}
