/** Campaigns: many places are asked at once whether all is still right, and somebody follows who answers. */
@org.jspecify.annotations.NullMarked
package org.jalon.care.campaign;
