/** 北碚府办发〔2020〕105号: the official text, the parties that it names, and the places that it holds for. */
@NullMarked
package org.tuoyu.shipped.beibei;

import org.jspecify.annotations.NullMarked;
