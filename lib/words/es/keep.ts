import type { KeepWords } from '../library.ts';

/** Spanish. */
export const keeping: KeepWords = {
  formats: {
    json: { name: 'JSON', hint: 'todo; se puede volver a importar' },
    csv: { name: 'CSV', hint: 'una fila por afirmación, para hojas de cálculo' },
    markdown: { name: 'Markdown', hint: 'para notas y documentos' },
    html: { name: 'Página web', hint: 'el artículo marcado, para abrirlo o enviarlo' },
    annotations: { name: 'Web Annotations', hint: 'JSON-LD del W3C, para programas de anotación' },
  },
  failures: {
    full: 'No queda espacio para guardar esto. Nada ha cambiado. Libera espacio en el disco, o exporta algunos artículos y bórralos aquí, y vuelve a intentarlo.',
    blocked:
      'Otra página de According sigue trabajando con una versión anterior. Cierra todas sus páginas y abre esta de nuevo.',
    newer: 'According se ha actualizado. Cierra esta página y ábrela de nuevo.',
    unavailable:
      'El navegador no da a According dónde guardar artículos. En una ventana privada es así a propósito; si no, reinicia el navegador. Mientras tanto, exporta lo que quieras conservar.',
    damaged: 'Este artículo estaba guardado y no se puede leer. Abre su página otra vez y guárdalo de nuevo.',
    brokenOff: 'El navegador lo interrumpió. Nada ha cambiado. Vuelve a intentarlo.',
    tooLarge:
      'Este archivo es mayor de lo que According puede leer de una vez. Exporta los artículos en partes más pequeñas.',
    unfit:
      'Lo que se encontró en este artículo no se puede guardar tal como está. Recarga su página, léela de nuevo y guárdalo.',
    notRead: 'El navegador no pudo leer este archivo. Comprueba que sigue en su sitio y elígelo de nuevo.',
  },
  keep: {
    save: 'Guardar este artículo',
    saved: 'Guardado',
    saveAgain: 'Guardar otra vez',
    done: 'Guardado.',
    updated: 'Guardado otra vez, tal como está ahora.',
    isPrivate: 'De una ventana privada no se guarda nada. En su lugar puedes exportar el artículo.',
    export: 'Exportar',
    openLibrary: 'Artículos guardados',
    copyLink: 'Copiar un enlace a la afirmación mostrada',
    linkCopied: 'Enlace copiado.',
    notCopied: 'El navegador no dejó copiar el enlace. Haz clic una vez en la página y vuelve a intentarlo.',
  },
};
