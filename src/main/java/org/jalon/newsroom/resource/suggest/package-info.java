/** Resources that help at once, told beside places. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.resource.suggest;
