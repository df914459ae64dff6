/**
 * Who should be asked: the cheapest set of partners whose levers reach everything a group depends on.
 *
 * <p>A weighted set cover on two levels. Approaching a partner costs once; every lever used costs again. What a request
 * costs is less where somebody already at the table can carry it, so relationships enter through {@link
 * occ.partners.coalition.Candidate#approach()}. Start at {@link occ.partners.coalition.Coalitions#propose}.
 *
 * <p>The answer is exact wherever the search ends within its {@link occ.partners.coalition.Budget}, and otherwise the
 * best found together with a {@link occ.partners.coalition.Bound} proven from below. Equal questions get equal answers.
 * Nothing here knows of databases, people or the web.
 */
@org.jspecify.annotations.NullMarked
package occ.partners.coalition;
