package occ.access.pages;

import java.util.List;
import occ.access.Purposes.Code;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;

/** Why somebody needs to see what they are about to. */
public record PurposePage(String reference, Form form) {
    public List<Option> codes() {
        return Options.of(Code.class, Code::label);
    }

    public String path() {
        return "/purposes/" + reference;
    }
}
