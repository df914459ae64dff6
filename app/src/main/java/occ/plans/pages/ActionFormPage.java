package occ.plans.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;

/** Setting an action, or saying it anew. */
public record ActionFormPage(
        SubjectHeading heading,
        Form form,
        String action,
        int version,
        List<Option> objectives,
        List<Option> tactics,
        List<Option> targets,
        List<Option> officers,
        List<Option> bodies,
        List<Option> needs,
        List<Suggestion> suggestions) {}
