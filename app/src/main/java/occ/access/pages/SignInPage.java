package occ.access.pages;

import occ.faces.pages.Form;
import org.jspecify.annotations.Nullable;

/** {@code to} is where the reader was going; {@code kept} is a form that was under way. */
public record SignInPage(
        Form form, @Nullable String to, @Nullable KeptForm kept) {}
