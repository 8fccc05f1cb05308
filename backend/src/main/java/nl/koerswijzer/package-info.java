/** Koerswijzer: who does what in a regional collaboration, since when and on whose word. */
@NullMarked
package nl.koerswijzer;

import org.jspecify.annotations.NullMarked;
