/** First drafts of easy-to-read versions, made from originals by rule. Somebody always goes over them; none publishes itself. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.easy.propose;
