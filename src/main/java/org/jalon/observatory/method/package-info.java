/** The page that says how each figure is made: written from the definitions, so that it cannot lag behind them. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.method;
