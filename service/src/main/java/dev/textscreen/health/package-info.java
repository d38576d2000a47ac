/** Whether the process works, whether it is ready for requests, and what each component says of itself. */
@NullMarked
package dev.textscreen.health;

import org.jspecify.annotations.NullMarked;
