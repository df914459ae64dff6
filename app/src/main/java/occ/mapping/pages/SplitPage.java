package occ.mapping.pages;

import java.util.List;
import java.util.stream.IntStream;
import occ.faces.pages.Form;
import occ.mapping.pages.SplitForm.Named;

/** Splitting a group: first into what, then who goes where. */
public record SplitPage(
        SubjectTop top, Form form, List<String> successors, MembersTable members, AgreementFields agreement) {
    static SplitPage of(
            SubjectTop top, Form form, List<Named> successors, MembersTable members, AgreementFields agreement) {
        return new SplitPage(top, form, successors.stream().map(Named::name).toList(), members, agreement);
    }

    public String action() {
        return top.subject().address() + "/split";
    }

    /** Until there are two, the form asks for more. */
    public boolean isPlacing() {
        return successors.size() > 1;
    }

    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, SplitForm.MOST).boxed().toList();
    }

    public String field(int number) {
        return SplitForm.field(number);
    }

    public String place(MembersTable.Row row) {
        return SplitForm.placeField(row.member().reference().text());
    }

    public List<Typed> typed() {
        return Typed.of(
                form,
                numbers().stream()
                        .map(SplitForm::field)
                        .filter(name -> !form.value(name).isBlank()));
    }
}
