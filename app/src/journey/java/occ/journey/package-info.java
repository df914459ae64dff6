/** What users come to do, walked through in a real browser, one class a story; axe looks at every page on the way. */
@org.jspecify.annotations.NullMarked
package occ.journey;
