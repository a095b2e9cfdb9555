/** Where somebody follows what they proposed, adds to it, changes it or takes it back. */
@org.jspecify.annotations.NullMarked
package org.jalon.contribution.propose.follow;
