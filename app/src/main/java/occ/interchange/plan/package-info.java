/**
 * What a return would become: checked rows as groups, people, memberships, relations and assessments to be recorded,
 * and everything that is wrong with the others. Nothing is written here.
 */
@NullMarked
package occ.interchange.plan;

import org.jspecify.annotations.NullMarked;
