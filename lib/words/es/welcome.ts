import type { WelcomeWords } from '../welcome.ts';

/** Spanish. */
export const welcome: WelcomeWords = {
  title: 'Mira quién dijo qué',
  lead: 'According marca las afirmaciones y las citas de una noticia y dice de quién son esas palabras. Lo que pienses de ellas es cosa tuya.',

  tryHeading: 'Pruébalo con esta noticia',
  press: 'Pulsa',
  orClick: 'o haz clic en According, en la barra de herramientas.',
  click: 'Haz clic en According, en la barra de herramientas.',
  mark: 'Marcar esta noticia',
  unmark: 'Quitar las marcas',
  reading: 'Leyendo…',
  madeUp: 'La noticia es inventada y está en inglés.',
  marked:
    'Señala una marca, o haz clic en According, en la barra de herramientas, para ver la lista de fuentes.',
  failed: 'No se pudo leer la noticia. Recarga esta página y vuelve a intentarlo.',

  legendHeading: 'Qué significan las marcas',
  legend: [
    [
      { text: 'palabras en color', role: 'content', place: 0 },
      'Lo que dice una fuente. Cada fuente tiene su color.',
    ],
    [
      { text: 'dijo ella', role: 'source', place: 0 },
      'La fuente y la palabra que introduce lo dicho. La línea también tiene un dibujo propio.',
    ],
    [{ text: '12 días', role: 'number', place: 0 }, 'Una cifra que alguien da.'],
    [
      { text: '400 personas', role: 'number' },
      'Una cifra, o unas palabras, de las que el artículo no indica la fuente.',
    ],
  ],

  pinHeading: 'Tenlo a mano',
  pin: {
    chromium:
      'Haz clic en la pieza de rompecabezas de la barra de herramientas y luego en la chincheta junto a According.',
    firefox:
      'Haz clic en la pieza de rompecabezas de la barra de herramientas, luego en la rueda junto a According y en «Anclar a la barra de herramientas».',
  },
  privacyHeading: 'Se queda contigo',
  privacy:
    'Todo ocurre en tu navegador. According no tiene servidor, no envía nada, no cuenta nada y no necesita ninguna cuenta. Lee una página cuando haces clic en ella, o en los sitios que nombras en los ajustes.',
  settings: 'Ajustes',
};
