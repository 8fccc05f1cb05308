/**
 * Makes a register of as many regions as one likes, none of which exists; see docs/benchmarks.md.
 */
@NullMarked
package nl.koerswijzer.scale;

import org.jspecify.annotations.NullMarked;
