package occ.oversight.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import occ.audit.Operation;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.oversight.Inquiry;
import occ.oversight.LogUse;

/** The form on which an inquiry is opened. */
public record NewInquiryPage(Form form) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Open an inquiry").via("Inquiries", Inquiry.ADDRESS);
    }

    public List<Option> uses() {
        return Arrays.stream(LogUse.values())
                .map(use -> new Option(use.name(), use.label()))
                .toList();
    }

    public List<Option> operations() {
        return Stream.concat(
                        Stream.of(new Option("", "Any")),
                        Arrays.stream(Operation.values())
                                .map(operation -> new Option(operation.name(), operation.label())))
                .toList();
    }
}
