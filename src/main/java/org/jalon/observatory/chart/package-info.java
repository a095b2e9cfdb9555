/** Charts that say in words what they draw: records in which everything is decided, printed as SVG beside their table. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.chart;
