package occ.faces.pages;

/** Who is at the keyboard, as the masthead shows them: “Morwen Attlesby”, “Analyst, North West region”. */
public record SignedIn(String name, String role) {}
