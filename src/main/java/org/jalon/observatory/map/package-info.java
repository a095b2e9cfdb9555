/** Maps of figures, drawn by the server: the question in an address, the page, the drawing with its legend and its table. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.map;
