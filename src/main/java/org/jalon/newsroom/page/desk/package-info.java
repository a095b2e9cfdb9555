/** Where pages are written, compared, published and read again every year. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.page.desk;
