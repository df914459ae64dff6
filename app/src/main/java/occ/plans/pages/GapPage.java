package occ.plans.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;

/** A gap of a plan that is asked as a requirement, or linked with one that is open. {@code address} is the gap's own. */
public record GapPage(
        SubjectHeading heading,
        String words,
        String address,
        Form form,
        List<Option> open,
        List<Option> accountable,
        List<Option> priorities,
        List<Option> handling,
        List<Option> collectors) {}
