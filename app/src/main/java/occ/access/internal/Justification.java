package occ.access.internal;

import occ.access.Purposes.Sensitivity;

/** When a purpose is asked for, as the installation is set. Section 62 asked for one always, until 2025. */
enum Justification {
    ALWAYS,
    SENSITIVE_ONLY,
    NEVER;

    boolean asksAt(Sensitivity sensitivity) {
        return this == ALWAYS || this == SENSITIVE_ONLY && sensitivity == Sensitivity.HIGH;
    }
}
