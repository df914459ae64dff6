package occ.interchange.pages;

import occ.faces.pages.Mark;
import occ.interchange.returns.ReturnProblem;

/** One problem in a table. */
public record ProblemRow(ReturnProblem problem) {
    public Mark mark() {
        return Marks.of(problem.effect());
    }
}
