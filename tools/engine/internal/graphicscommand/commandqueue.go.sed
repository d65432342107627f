# A command that is used again keeps its list of regions.
/c\.dstRegions = \[\]graphicsdriver\.DstRegion{$/,/^	}$/ {
	s/\[\]graphicsdriver\.DstRegion{$/append(c.dstRegions[:0], graphicsdriver.DstRegion{/
	/^		{$/d
	/^		},$/d
	s/^	}$/	})/
}
