/** Where moderators decide on proposals, and look after the places of their territories. */
@org.jspecify.annotations.NullMarked
package org.jalon.contribution.moderate;
