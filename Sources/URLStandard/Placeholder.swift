enum URLStandardModule {}
