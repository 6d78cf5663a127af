"""Programs that are not ours and measure what Castbench measures."""
