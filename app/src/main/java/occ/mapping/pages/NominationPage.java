package occ.mapping.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.pole.Duplicates.Hit;

public record NominationPage(NominationForm nomination, List<Hit> hits) {
    public NominationKind kind() {
        return NominationKind.GROUP;
    }

    public Form form() {
        return nomination.form();
    }

    public List<Option> roles() {
        return MemberFields.roles();
    }

    public String field(int row, String part) {
        return MemberFields.field(row, part);
    }

    public HitsPage found() {
        return new HitsPage(hits, kind());
    }
}
