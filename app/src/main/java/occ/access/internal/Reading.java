package occ.access.internal;

import occ.access.AccessClass;

/** How much of what somebody may read a transaction lets them see. */
enum Reading {
    WHOLE {
        @Override
        boolean admits(AccessClass row) {
            return true;
        }
    },

    /** Nothing of any compartment. */
    OVERT {
        @Override
        boolean admits(AccessClass row) {
            return row.compartment() == null;
        }
    };

    abstract boolean admits(AccessClass row);
}
