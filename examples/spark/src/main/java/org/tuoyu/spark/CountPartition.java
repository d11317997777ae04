package org.tuoyu.spark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.jspecify.annotations.Nullable;

/**
 * Decides the lines of a partition where it lies. It carries the name of the stack, not the stack.
 *
 * @param day as {@link Deciding} takes it
 */
public record CountPartition(StackName stack, @Nullable LocalDate day)
        implements FlatMapFunction<Iterator<byte[]>, Count> {

    /** One count, also where the partition is empty. */
    @Override
    public Iterator<Count> call(Iterator<byte[]> lines) throws IOException {
        Deciding deciding = new Deciding(ExecutorStacks.of(stack), day);
        return List.of(deciding.count(new PartitionStream(lines))).iterator();
    }
}
