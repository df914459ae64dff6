package occ.mapping;

import java.util.List;
import occ.kernel.Grade;
import occ.pole.SourceKind;

/** Where what a form says comes from, with one grade for all of it: said once, it covers the whole form. */
public record Origin(SourceKind kind, String title, Grade grade) {
    public List<Problem> problems() {
        return new Problems().refuseBlank(title, "source", "Name the source").all();
    }
}
