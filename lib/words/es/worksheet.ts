import type { WorksheetWords } from '../worksheet.ts';

/** Spanish. */
export const worksheet: WorksheetWords = {
  title: 'Hoja de trabajo',
  noSourceLetter: '?',

  print: 'Imprimir',
  printHint: 'El papel, las páginas y «Guardar como PDF» se eligen en la ventana de impresión.',
  optionsLabel: 'Qué se imprime',
  marksLabel: 'Artículo',
  marks: { with: 'Con marcas', without: 'Sin marcas' },
  key: 'Soluciones',
  largePrint: 'Letra grande',

  sheetTitle: '¿Quién dijo qué?',
  fields: ['Nombre', 'Clase', 'Fecha'],
  legendHeading: 'Cómo leer las marcas',
  legend: [
    {
      samples: [['claim', 'palabras']],
      meaning: 'Palabras que dice una fuente. La letra y la línea indican cuál.',
    },
    { samples: [['mention', 'dijo ella']], meaning: 'La fuente y las palabras que introducen lo dicho.' },
    {
      samples: [
        ['stated', '214'],
        ['unsourced', '90'],
      ],
      meaning: 'Una cifra que da una fuente; con recuadro de puntos, una que no da ninguna.',
    },
    {
      samples: [['nobodys', 'palabras']],
      meaning: 'Un signo de interrogación en lugar de la letra: no se indica la fuente.',
    },
  ],
  articleHeading: 'Lee',
  readMarked: '¿Qué palabras son de quien escribe y cuáles son de otras personas?',
  markYourself:
    'Subraya las palabras que otra persona dice o piensa. Rodea con un círculo a quien las dice. Da una letra a cada fuente, por el orden en que hablan por primera vez, y escríbela en el margen. Recuadra las cifras.',
  notes: 'Notas',
  sourcesHeading: 'Las fuentes',
  sourcesGiven: 'Cada una se describe con las palabras del artículo.',
  sourcesBlank: '¿Quién habla en este artículo? Copia las palabras del artículo sobre cada fuente.',
  columns: {
    letter: 'Letra',
    source: 'Fuente',
    description: 'Descrita como',
    kind: 'Tipo',
    quoted: 'Citado',
    paraphrased: 'Parafra\u00adseado',
    number: 'Cifra',
    place: 'En su frase',
    teller: 'Quién la da',
    check: '¿Cómo podrías comprobarla?',
    paragraph: '¶',
  },
  questionsHeading: 'Cinco preguntas para cada fuente',
  questionsText: 'Escribe una o dos palabras en cada una, y qué te lo hace pensar en el artículo.',
  most: (count) => `Las ${count} fuentes con más palabras.`,
  questions: [
    { letter: 'I', name: 'Independiente', text: '¿Tiene algo que ganar o que perder aquí?' },
    { letter: 'M', name: 'Múltiple', text: '¿Dicen otros lo mismo, y no solo porque lo dijo ella?' },
    { letter: 'V', name: 'Verifica', text: '¿Muestra cómo lo sabe o solo lo afirma?' },
    {
      letter: 'A/I',
      name: 'Autorizada o informada',
      text: '¿Está en condiciones de saberlo, por su trabajo o por haber estado allí?',
    },
    { letter: 'N', name: 'Nombrada', text: '¿Tiene nombre? Si no, ¿dice el artículo por qué?' },
  ],
  numbersHeading: 'Las cifras',
  numbersText: '¿Quién responde de cada cifra?',
  keyHeading: 'Soluciones',
  keyText:
    'Encontrado por According, que puede equivocarse. Si tu clase lee un pasaje de otro modo, hablad de por qué. Las cinco preguntas no tienen solución: las respondes tú.',
  keyArticle: 'El artículo, con marcas',
  keySources: 'Quién dijo qué',
  keyNumbers: 'Quién responde de cada cifra',
  paragraph: (number) => `¶\u00a0${number}`,
  notNamed: 'sin nombre',
  colophon: 'Hecho con According. Todas las palabras citadas son del artículo.',

  loading: 'Abriendo el artículo.',
  noSheet: {
    noAddress: {
      title: 'Ningún artículo elegido',
      text: 'Abre la hoja desde un artículo guardado, o desde According en la página de un artículo.',
    },
    missing: {
      title: 'Este artículo ya no está guardado',
      text: 'Se borró de tus artículos guardados. Abre su página, guárdalo de nuevo y abre la hoja desde allí.',
    },
    tabClosed: {
      title: 'La pestaña del artículo no responde',
      text: 'Se cerró o ha pasado a otra página. Abre el artículo, haz clic en According y abre la hoja desde allí.',
    },
    notRead: {
      title: 'En esa pestaña no se ha leído ningún artículo',
      text: 'Ve al artículo, haz clic en According, en la barra de herramientas, y abre la hoja desde allí.',
    },
  },
  failed: 'No se pudo abrir el artículo',
};
