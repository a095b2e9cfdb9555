/** What matters most about a territory: findings chosen by rules that anybody may read, and told in plain sentences. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.finding;
