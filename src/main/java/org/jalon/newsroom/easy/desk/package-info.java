/** Where editors write easy-to-read versions, beside the original and with advice. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.easy.desk;
