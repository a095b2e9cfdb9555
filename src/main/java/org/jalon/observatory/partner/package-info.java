/** Figures for partners: who is shown them, and the trail of what they were shown. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.partner;
