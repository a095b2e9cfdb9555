/** Where editors write resources, publish them and keep them true. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.resource.desk;
