/** Reminds managers, after a while, that nobody said whether their places are still right. */
@org.jspecify.annotations.NullMarked
package org.jalon.care.remind;
