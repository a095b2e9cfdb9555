/** Whether the links of what is published still answer: looked at in the background, told to editors. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.resource.check;
