// @ts-check
/** The picture as pixels. The program draws it as SVG; the browser, which has the reader's fonts, makes the rest of it. */

/** @param {string} svg with a width and a height @param {number} scale pixels for one of CSS @returns {Promise<Blob>} */
export async function png(svg, scale) {
  const image = new Image();
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svg);
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("yuntu: no canvas for a picture");
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("yuntu: no picture"))), "image/png"));
}
