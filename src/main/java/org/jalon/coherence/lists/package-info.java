/** Lists of words and domains that checks compare with, bundled and easy to replace. */
@org.jspecify.annotations.NullMarked
package org.jalon.coherence.lists;
