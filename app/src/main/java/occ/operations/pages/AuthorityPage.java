package occ.operations.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.operations.Authority;
import occ.operations.OperationCase;

/** The form on which an authority is renewed or ended. */
public record AuthorityPage(OperationCase operation, Authority authority, Form form) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Renew or end an authority")
                .via("Operations", OperationCase.ADDRESS)
                .via(operation.text().name(), operation.address());
    }

    public String action() {
        return operation.address() + "/authorities/" + authority.reference().text();
    }

    public List<Option> what() {
        return List.of(
                new Option("renewed", "It was renewed, or reviewed and runs on"),
                new Option("ended", "It has ended, or was cancelled"));
    }
}
