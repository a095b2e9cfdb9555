/** Where anybody says something of a place: the pages of the forms, and what happens when they are sent. */
@org.jspecify.annotations.NullMarked
package org.jalon.contribution.propose;
