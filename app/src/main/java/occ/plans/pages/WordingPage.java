package occ.plans.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;

/** A form below the plan: its fields are those of its template. {@code action} is where it is sent. */
public record WordingPage(SubjectHeading heading, Form form, int version, List<Option> choices, String action) {}
