/** Pages that stay and that editors keep right: who we are, conditions of use, help. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.page;
