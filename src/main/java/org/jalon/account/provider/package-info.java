/** Identity providers, such as ProConnect, asked by OpenID Connect who somebody is. */
@org.jspecify.annotations.NullMarked
package org.jalon.account.provider;
