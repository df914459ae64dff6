package occ.operations.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.operations.OperationCase;

/** The form of a results analysis. {@code open} is what has to end first. */
public record AnalysisPage(OperationCase operation, Form form, List<String> open) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Results analysis")
                .via("Operations", OperationCase.ADDRESS)
                .via(operation.text().name(), operation.address());
    }
}
