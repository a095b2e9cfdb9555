/** What a file of figures holds, said by whoever knows: definitions written in YAML, read strictly. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.definition;
