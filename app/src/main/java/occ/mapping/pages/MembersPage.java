package occ.mapping.pages;

public record MembersPage(SubjectTop top, MembersTable members) {}
