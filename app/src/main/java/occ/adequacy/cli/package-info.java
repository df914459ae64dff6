@NullMarked
package occ.adequacy.cli;

import org.jspecify.annotations.NullMarked;
