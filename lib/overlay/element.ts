/** What an element is made of: text, elements, or nothing. Text from a page goes in as text only. */
export type Child = Node | string | null;

/**
 * Makes elements for one document. Attributes are names and values; null leaves one out. Styles are not among
 * them: a page's security policy may forbid style attributes.
 */
export type Build = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | null>>,
  ...children: readonly Child[]
) => HTMLElementTagNameMap[Name];

export function builder(document: Document): Build {
  return (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (value !== null) element.setAttribute(attribute, value);
    }
    element.append(...children.filter((child): child is Node | string => child !== null && child !== ''));
    return element;
  };
}

const SVG = 'http://www.w3.org/2000/svg';

/** One stroked line, drawn in the text's colour. */
export function drawing(document: Document, name: string, box: string, path: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', name);
  svg.setAttribute('viewBox', box);
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
