package org.tuoyu.spark;

import java.time.LocalDate;
import java.util.Arrays;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapred.FileInputFormat;
import org.apache.hadoop.mapred.JobConf;
import org.apache.hadoop.mapred.TextInputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;

/** Lines of applications, decided in their partitions and counted together. */
public final class Counting {

    private Counting() {}

    /**
     * The lines of files as their bytes. What is no UTF-8 comes as it is, to be refused and counted: read as strings it
     * would be mended in silence. A line ends with a line feed alone, as in one process.
     *
     * @param path a file, a folder or a pattern of any file system that Spark reads
     * @param partitions at least so many, where the files can be cut
     */
    public static JavaRDD<byte[]> lines(JavaSparkContext spark, String path, int partitions) {
        JobConf job = new JobConf(spark.hadoopConfiguration());
        job.set("textinputformat.record.delimiter", "\n");
        FileInputFormat.setInputPaths(job, path);
        return spark.hadoopRDD(job, TextInputFormat.class, LongWritable.class, Text.class, partitions)
                .values()
                .map(text -> Arrays.copyOf(text.getBytes(), text.getLength()));
    }

    /**
     * The count of all of them. Each executor loads the stack once; only lines go in, and only counts come out.
     *
     * @param day as {@link Deciding} takes it
     */
    public static Count count(JavaRDD<byte[]> lines, StackName stack, @Nullable LocalDate day) {
        return lines.mapPartitions(new CountPartition(stack, day)).treeAggregate(Count.empty(), Count::and, Count::and);
    }
}
